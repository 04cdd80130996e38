package dev.retort.example.booking;

/** Where a booking stands. */
public enum BookingStatus {
    REQUESTED,
    CONFIRMED,
    CANCELLED,
    COMPLETED
}
