package fleet;

import jakarta.persistence.Embeddable;

@Embeddable
public record Site(double latitude, double longitude) {}
