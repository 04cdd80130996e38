package dictionary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

@Entity
public class Language {
    @Id
    @Column(length = 8)
    String tag;

    @ElementCollection
    Map<String, String> plainNames = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "language_name", joinColumns = @JoinColumn(name = "language"))
    @MapKeyColumn(name = "in_language", length = 8)
    @Column(name = "name", nullable = false, length = 60)
    Map<String, String> names = new HashMap<>();
}
