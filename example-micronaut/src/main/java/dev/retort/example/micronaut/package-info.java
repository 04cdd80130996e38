/** Guests and their bookings, in an application of Micronaut that upgrades its database when it starts. */
package dev.retort.example.micronaut;
