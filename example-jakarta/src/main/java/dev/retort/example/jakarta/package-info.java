/** Guests and their bookings, in a persistence unit that upgrades its database before Hibernate validates it. */
package dev.retort.example.jakarta;
