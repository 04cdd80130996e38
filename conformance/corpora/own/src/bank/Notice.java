package bank;

public enum Notice {
    NONE,
    THREE_MONTHS,
    SIX_MONTHS
}
