package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.NaturalIdClass;
import org.hibernate.annotations.SQLRestriction;

@Entity
@NaturalIdClass(Subscription.Key.class)
@Table(name = "subscription")
@SQLRestriction("ended is null")
public class Subscription {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;

    @NaturalId
    @Column(length = 36)
    String customer;

    @NaturalId
    @ManyToOne(optional = false)
    Plan plan;

    @NaturalId
    LocalDate began;

    LocalDate ended;

    public record Key(String customer, Plan plan, LocalDate began) {}
}
