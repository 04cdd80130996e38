package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    @Column(nullable = false, length = 120)
    String street;

    @Column(length = 10)
    String postalCode;

    @Column(nullable = false)
    String city;

    @Column(length = 2, columnDefinition = "char(2)")
    String country;
}
