package fleet;

import jakarta.persistence.Entity;

@Entity
public class Accident extends Incident {
    int injured;
}
