package club;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Fee {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne
    Member member;

    LocalDate paidOn;
}
