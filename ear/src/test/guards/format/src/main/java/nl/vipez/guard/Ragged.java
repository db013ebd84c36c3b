package nl.vipez.guard;
/** Ragged. */
interface Ragged
{
      int   value( );
}
