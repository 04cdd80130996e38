/** Guests and their bookings, in an application of Spring Boot 4 that upgrades its database when it starts. */
package dev.retort.example.spring;
