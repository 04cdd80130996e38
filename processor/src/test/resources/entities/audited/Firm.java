package hotel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Audited;

@Entity
@Audited.Table(name = "firm_history")
public class Firm extends Party {
    @Column(length = 20)
    String register;
}
