/** Bookings of many tenants, each with a schema of its own in one PostgreSQL. */
package dev.retort.example.tenants;
