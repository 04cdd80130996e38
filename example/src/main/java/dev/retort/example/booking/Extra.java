package dev.retort.example.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** Something that can be had on top: breakfast, a late check-out. The list is kept by migrations. */
@Entity
public class Extra {
    @Id
    @Column(length = 30)
    private String code;

    @Column(nullable = false, length = 100)
    private String label;

    @Column(precision = 8, scale = 2, nullable = false)
    private BigDecimal price;

    protected Extra() {}

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public BigDecimal price() {
        return price;
    }
}
