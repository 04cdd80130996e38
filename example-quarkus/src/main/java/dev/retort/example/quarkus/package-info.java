/** Guests and their bookings, in an application of Quarkus that upgrades its database when it starts. */
package dev.retort.example.quarkus;
