package joins;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A foreign key whose SQL is written out; not every database accepts it. */
@Entity
class Sequel {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(
            name = "series_ref",
            foreignKey =
                    @ForeignKey(
                            name = "fk_sr",
                            foreignKeyDefinition =
                                    "foreign key (series_ref) references series (id) on delete set null"))
    Series defined;
}
