/** MySQL and MariaDB, which share most of their SQL. */
@NullMarked
package dev.retort.dialect.mysql;

import org.jspecify.annotations.NullMarked;
