package bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "`Standing Order`")
public class StandingOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne
    @JoinColumn(name = "`from`", nullable = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Account from;

    @Column(name = "`to`")
    Iban to;

    Duration every;

    @Column(name = "`day`", columnDefinition = "integer default 1")
    Integer day;
}
