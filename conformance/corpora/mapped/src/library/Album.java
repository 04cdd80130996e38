package library;

import java.util.List;

public class Album extends Medium {
    List<String> tracks;
}
