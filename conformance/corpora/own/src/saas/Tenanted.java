package saas;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@MappedSuperclass
public abstract class Tenanted {
    @TenantId
    @Column(name = "tenant", length = 36, nullable = false)
    String tenant;

    @Id
    @GeneratedValue
    UUID id;
}
