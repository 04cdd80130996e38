package saas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Server extends Asset {
    @Column(length = 60, unique = true)
    String host;

    @ColumnDefault("22")
    int port;
}
