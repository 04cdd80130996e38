/** The bookings platform over R2DBC: an application that migrates its database at start and then works with it, without JDBC. */
@NullMarked
package dev.retort.example.reactive;

import org.jspecify.annotations.NullMarked;
