package members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
@Table(name = "authority")
public class Authority {
    @Id
    @NotNull
    @Size(max = 50)
    @Column(length = 50)
    String name;
}
