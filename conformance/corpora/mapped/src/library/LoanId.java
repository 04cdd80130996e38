package library;

import java.io.Serializable;

public record LoanId(Integer number, Integer year) implements Serializable {}
