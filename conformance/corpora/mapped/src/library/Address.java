package library;

public class Address {
    String street;
    String city;
}
