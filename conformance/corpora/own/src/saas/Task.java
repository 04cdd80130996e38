package saas;

import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "deleted_at")
@Inheritance
public class Task extends Tenanted {
    @ManyToOne(optional = false)
    Project project;

    boolean done;

    @ManyToOne
    Task dependsOn;
}
