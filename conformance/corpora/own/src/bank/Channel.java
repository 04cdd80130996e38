package bank;

import jakarta.persistence.EnumeratedValue;

public enum Channel {
    COUNTER("C"),
    ONLINE("O"),
    MACHINE("M");

    @EnumeratedValue
    final String code;

    Channel(String code) {
        this.code = code;
    }
}
