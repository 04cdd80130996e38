package dev.retort.example.lodging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** A flat that is let as a whole. */
@Entity
public class Apartment extends Lodging {
    /** Square metres. */
    @Column(precision = 6, scale = 1)
    private BigDecimal area;

    private boolean petsAllowed;

    protected Apartment() {}

    public Apartment(String name, BigDecimal area, boolean petsAllowed) {
        super(name);
        this.area = area;
        this.petsAllowed = petsAllowed;
    }

    public BigDecimal area() {
        return area;
    }

    public boolean petsAllowed() {
        return petsAllowed;
    }
}
