/** Places that can be booked. */
package dev.retort.example.lodging;
