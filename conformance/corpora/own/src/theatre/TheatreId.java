package theatre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record TheatreId(
        @Column(name = "city_code", length = 3) String city,
        @Column(name = "theatre_no") int number) {}
