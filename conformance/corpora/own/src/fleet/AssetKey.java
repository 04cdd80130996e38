package fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public record AssetKey(@Column(length = 6) String company, long number) {}
