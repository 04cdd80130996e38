package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE, comment = "false once dismissed")
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"tenant", "mail"}))
public class Worker extends Tenanted {
    @Column(length = 200)
    String mail;

    @ManyToOne
    @JoinColumn(name = "boss_id")
    Worker boss;
}
