package registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Assigned {
    @Id
    @Column(columnDefinition = "char(8)")
    String code;
}
