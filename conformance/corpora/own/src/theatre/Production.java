package theatre;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

@Entity
@IdClass(Production.Key.class)
public class Production {
    @Id
    @ManyToOne
    Play play;

    @Id
    @ManyToOne
    Theatre theatre;

    @Id
    LocalDate premiere;

    @OneToOne(mappedBy = "production")
    Poster poster;

    public static class Key implements Serializable {
        Play.Key play;
        TheatreId theatre;
        LocalDate premiere;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(play, that.play)
                    && Objects.equals(theatre, that.theatre)
                    && Objects.equals(premiere, that.premiere);
        }

        @Override
        public int hashCode() {
            return Objects.hash(play, theatre, premiere);
        }
    }
}
