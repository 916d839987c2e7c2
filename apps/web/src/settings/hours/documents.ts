import { graphql } from '../../graphql/generated';

export const WholeCalendar = graphql(`
  fragment WholeCalendar on BusinessCalendar {
    id
    version
    hours {
      day
      from
      to
    }
    holidays {
      date
      name
    }
    timeZone
    openNow
  }
`);

export const CalendarQuery = graphql(`
  query BusinessCalendar {
    businessCalendar {
      ...WholeCalendar
    }
  }
`);

export const UpdateCalendarMutation = graphql(`
  mutation UpdateBusinessCalendar($input: UpdateBusinessCalendarInput!) {
    answer: updateBusinessCalendar(input: $input) {
      businessCalendar {
        ...WholeCalendar
      }
      change {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
