package insurance;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

@MappedSuperclass
public abstract class Recorded {
    private UUID id;
    private String source;

    @Id
    @GeneratedValue
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    @NotBlank
    @Size(max = 33)
    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
