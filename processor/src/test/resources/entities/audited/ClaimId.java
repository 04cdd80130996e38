package hotel;

import jakarta.persistence.Embeddable;

@Embeddable
public record ClaimId(int inYear, int number) {}
