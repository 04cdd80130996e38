package com.acme;

@Entity
class Booking {
    @Column(length = 500)
    String note, other;
}
