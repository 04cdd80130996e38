/** The bookings platform: an application that migrates its database at start and then works with Hibernate. */
package dev.retort.example;
