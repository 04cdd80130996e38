package reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "shop")
public class ShopName {
    @Id
    @Column(name = "code", length = 4)
    String code;

    @Column(name = "display_name", length = 90)
    String displayName;
}
