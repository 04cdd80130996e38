package hotel;

import jakarta.persistence.*;

@Entity
public abstract class Payment {
    @Id
    private Long id;
    private int amount;
}

@Entity
class CardPayment extends Payment {
    @Column(nullable = false)
    private String card;
    private int digits;
    @Basic(optional = false)
    private String holder;
    @ManyToOne(optional = false)
    private Bank bank;
    @Embedded
    private Terms terms;
}

@Entity
@DiscriminatorValue("cash")
class CashPayment extends Payment {
    private Boolean counted;
    @ManyToOne
    @JoinColumn(nullable = false)
    private Bank till;
}

@Entity
class GoldPayment extends CashPayment {
    private long grams;
}

@Embeddable
class Terms {
    @Column(nullable = false)
    private int days;
}

@Entity
@Inheritance
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Bank {
    @Id
    private Long id;
}

@Entity
@DiscriminatorValue("2")
class SavingsBank extends Bank {}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("p")
class Person {
    @Id
    private Long id;
}

@Entity
@DiscriminatorValue("not null")
class Other extends Person {
    private int x;
}

@Entity
@DiscriminatorColumn(name = "k", length = 5)
@DiscriminatorValue("null")
class Thing {
    @Id
    private Long id;
}

@Entity
class SubThing extends Thing {
    private int y;
}
