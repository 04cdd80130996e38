package hotel;

import jakarta.persistence.*;

@Entity
public class Stage {
    @Id
    private Long id;
}
