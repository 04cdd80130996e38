package dictionary;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

@Entity
public class Sense {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Entry entry;

    @Column(length = 500)
    String definition;

    @OneToMany
    @JoinColumn(name = "sense_id")
    @MapKeyColumn(name = "example_key", nullable = false, length = 5)
    Map<String, Example> examples = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "described_sense")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "described_in", length = 10)
    Map<WordClass, Example> examplesByClass = new HashMap<>();

    @OneToMany
    Map<Contributor, Example> examplesBy = new HashMap<>();

    @ElementCollection
    @MapKeyColumn(name = "rating_day")
    SortedMap<LocalDate, Integer> ratings = new TreeMap<>();
}
