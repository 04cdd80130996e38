package clinic;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class MedicalRecord {
    @Id
    @OneToOne
    Patient patient;

    @Column(length = 3)
    String bloodGroup;

    @ElementCollection
    @CollectionTable(name = "allergy", foreignKey = @ForeignKey(name = "fk_allergy_record"))
    @Column(name = "substance", length = 80)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<String> allergies = new HashSet<>();
}
