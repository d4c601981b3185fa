// Holds the place of this room.
