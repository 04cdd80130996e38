package hotel;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
public class Booking {
    @Id
    private Long id;

    @ManyToOne
    private Customer customer;

    @ManyToOne(optional = false)
    @JoinColumn(name = "payer_fk", comment = "who pays")
    private Customer payer;

    @OneToOne
    private Invoice invoice;

    @OneToOne(mappedBy = "booking")
    private Receipt receipt;

    @ManyToOne
    @JoinColumn(referencedColumnName = "number", foreignKey = @jakarta.persistence.ForeignKey(name = "fk_by_number"))
    private Customer byNumber;

    @ManyToOne
    @JoinColumn(foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Customer loose;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Customer cascading;

    @ManyToOne
    @JoinTable(name = "booking_agent", joinColumns = @JoinColumn(name = "b"), inverseJoinColumns = @JoinColumn(name = "a"))
    private Customer agent;

    @OneToOne
    @JoinTable(name = "booking_voucher")
    private Invoice voucher;

    @ManyToOne
    @JoinColumn(name = "plain_id", insertable = false, updatable = false)
    private Customer readOnly;

    @Column(name = "plain_id")
    private Long plain;

    @ManyToOne
    private Booking parent;
}

@Entity
class Customer {
    @Id
    private Long id;
    private int number;
}

@Entity
class Invoice {
    @Id
    @Column(name = "invoice_no", length = 12)
    private String no;
}

@Entity
class Receipt {
    @Id
    private Long id;
    @OneToOne(optional = false)
    private Booking booking;
}
