/** Bookings, what can be had on top, and how they are paid. */
package dev.retort.example.booking;
