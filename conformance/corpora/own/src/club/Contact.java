package club;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Contact {
    @Column(length = 30)
    String telephone;

    String mail;
}
