package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
@Table(name = "manager")
public class Manager {
    @Id
    @Column(name = "staff_no", length = 8)
    String staffNumber;

    @OneToOne(mappedBy = "manager")
    Hotel hotel;

    @ManyToOne(fetch = FetchType.LAZY)
    @NotFound(action = NotFoundAction.IGNORE)
    Manager predecessor;

    @ManyToOne
    @JoinColumn(
            name = "deputy",
            foreignKey =
                    @ForeignKey(
                            name = "fk_manager_deputy",
                            foreignKeyDefinition =
                                    "foreign key (deputy) references manager (staff_no) on delete set null"))
    Manager deputy;
}
