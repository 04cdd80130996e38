package bank;

import java.io.Serializable;

public record Iban(String text) implements Serializable {}
