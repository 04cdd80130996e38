package links;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Sticker {
    @Id
    Integer id;

    String shape;
}
