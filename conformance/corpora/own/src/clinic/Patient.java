package clinic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

@Entity
public class Patient {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(nullable = false)
    String name;

    LocalDate born;

    @Temporal(TemporalType.DATE)
    Date registered;

    @Temporal(TemporalType.TIMESTAMP)
    Calendar lastVisit;

    @OneToOne(mappedBy = "patient", cascade = CascadeType.ALL)
    MedicalRecord medicalRecord;

    @OneToMany(mappedBy = "patient")
    List<Visit> visits = new ArrayList<>();
}
