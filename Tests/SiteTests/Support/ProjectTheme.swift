import Pages
import TwoRooms

/// The theme that the project's own site has.
let projectTheme: any Theme = TwoRooms()
