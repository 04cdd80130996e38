package bank;

import jakarta.persistence.EnumeratedValue;

public enum Rating {
    EXCELLENT(10),
    GOOD(20),
    POOR(90);

    @EnumeratedValue
    final int score;

    Rating(int score) {
        this.score = score;
    }
}
